using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardPortal.Mail.Services;

/// <summary>What a mail is made of, until it is sent.</summary>
/// <param name="ToName">The recipient's name.</param>
/// <param name="Model">What its template may use.</param>
internal sealed record MailContent(string? ToName, IReadOnlyDictionary<string, object?> Model)
{
    private const string Purpose = "OrchardPortal.Mail";

    /// <exception cref="ArgumentException">The model holds what cannot be written down.</exception>
    public string Protect(IDataProtectionProvider provider)
    {
        try
        {
            return provider.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(this));
        }
        catch (NotSupportedException exception)
        {
            throw new ArgumentException("The model of a mail holds texts, numbers, dates and truth values.", exception);
        }
    }

    /// <exception cref="System.Security.Cryptography.CryptographicException">The site's keys are not those that it was protected by.</exception>
    public static MailContent Unprotect(string text, IDataProtectionProvider provider)
    {
        var content = JsonSerializer.Deserialize<MailContent>(provider.CreateProtector(Purpose).Unprotect(text))!;

        return content with { Model = content.Model.ToDictionary(entry => entry.Key, entry => entry.Value is JsonElement json ? Plain(json) : entry.Value) };
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.TryGetDateTimeOffset(out var date) && json.GetString()!.Contains('T', StringComparison.Ordinal) ? date : json.GetString(),
        JsonValueKind.Number => json.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(property => property.Name, property => Plain(property.Value)),
        _ => null,
    };
}
