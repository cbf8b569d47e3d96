using System.Buffers.Text;
using System.Text.Json;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>A brand that is not saved, written into an address: only who may change the brand sees a page in it.</summary>
internal static class BrandPreview
{
    public const string Parameter = "brand-preview";
    private const int MaxLength = 8_000;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static string Write(SiteBrand brand) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(brand, _json));

    /// <returns>Null for what is no brand.</returns>
    public static SiteBrand? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<SiteBrand>(Base64Url.DecodeFromChars(text), _json);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }
}
