namespace OrchardCore.DisplayManagement.Utilities;

public static class StringExtensions
{
    public static string EncodeAlternateElement(this string alternateElement) => throw null!;
}
