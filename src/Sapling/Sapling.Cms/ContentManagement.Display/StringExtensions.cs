namespace System;

public static class StringExtensions
{
    public static string ToFieldName(this string name) => throw null!;
}
