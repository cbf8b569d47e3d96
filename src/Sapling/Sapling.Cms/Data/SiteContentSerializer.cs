using System.Text.Encodings.Web;
using System.Text.Json;
using YesSql.Serialization;

namespace Sapling.Cms.Data;

/// <summary>Documents as compact JSON, in which letters of all languages stay readable.</summary>
internal static class SiteContentSerializer
{
    public static readonly DefaultContentSerializer Instance = new(
        new JsonSerializerOptions(JOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
