using System.Globalization;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Moments as SAML writes them: UTC, to the second or finer.</summary>
internal static class SamlInstant
{
    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <exception cref="SamlException">It is no moment.</exception>
    public static DateTimeOffset Parse(string text) =>
        text.Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw new SamlException(SamlProblem.NotReadable, "Not a time: " + text);
}
