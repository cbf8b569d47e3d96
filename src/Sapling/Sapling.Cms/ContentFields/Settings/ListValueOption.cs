using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>One choice of a predefined list: what people read, and what is kept.</summary>
public class ListValueOption
{
    public ListValueOption()
    {
    }

    public ListValueOption(string name)
        : this(name, name)
    {
    }

    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("value")]
    public string Value { get; set; } = "";
}
