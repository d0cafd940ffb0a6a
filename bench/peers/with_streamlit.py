"""The five charts in plain Streamlit: `streamlit run with_streamlit.py -- CUBE`."""

import streamlit as st
from five import cube, figures, names

st.set_page_config(layout="wide")
rows = st.cache_data(cube)()
named = names(rows)
sectors = st.pills("Sector", list(named), format_func=named.get, selection_mode="multi")
for place, figure in enumerate(figures(rows, sectors)):
    st.plotly_chart(figure, key=f"chart-{place}")
