"""The steps of the way from counts to households per building: frames and settings in, columns and numbers out.

Each module is one step and has a `run`; none knows of another, `workflow` puts them together.
"""
