namespace OrchardCore.DisplayManagement.Utilities;

public static class StringExtensions
{
    /// <summary>Makes any text usable as a part of an alternate's name.</summary>
    public static string EncodeAlternateElement(this string alternateElement) =>
        alternateElement.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
