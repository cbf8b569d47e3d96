using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

public static class ContentBuilderSettings
{
    /// <summary>How JSON of an element is written over what is there: arrays are replaced, a null is a value.</summary>
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(ContentJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };
}
