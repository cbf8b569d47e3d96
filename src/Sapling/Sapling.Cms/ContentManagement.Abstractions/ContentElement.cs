using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Anything that content is made of: an item, its parts, their fields. Its JSON is the truth; typed parts and fields are
/// views of a piece of that JSON, made once per item and written back by <c>Apply</c>.
/// </summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement>? _elements;
    private JsonDynamicObject? _dynamic;
    private JsonObject _data;

    protected ContentElement()
        : this([])
    {
    }

    protected ContentElement(JsonObject data)
    {
        _data = data;
    }

    /// <summary>The JSON as a dynamic object, for templates and scripts: <c>item.Content.TitlePart.Title</c>.</summary>
    [JsonIgnore]
    public dynamic Content => _dynamic ??= new JsonDynamicObject(_data);

    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Parts and fields that were read or added already, by name.</summary>
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= new(StringComparer.Ordinal);

    internal JsonObject Data
    {
        get => _data;
        set
        {
            _data = value;
            _dynamic = null;
        }
    }

    public bool Has(string name) => _data.ContainsKey(name);

    internal void ForgetElements() => _elements?.Clear();
}
