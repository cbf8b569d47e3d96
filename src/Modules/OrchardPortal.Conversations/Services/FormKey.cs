namespace OrchardPortal.Conversations.Services;

/// <summary>The hidden field that tells one filled-in form from another.</summary>
public static class FormKey
{
    public static string New() => Guid.NewGuid().ToString("N");

    /// <summary>A forged or missing key is a bad request, or gets a new form.</summary>
    public static bool IsValid(string? value) => Guid.TryParseExact(value, "N", out _);
}
