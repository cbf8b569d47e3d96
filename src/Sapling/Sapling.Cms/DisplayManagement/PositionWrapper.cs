using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>HTML or text as an item of a shape, at a position.</summary>
public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    private readonly IHtmlContent _value;
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private Dictionary<string, object?>? _properties;

    private PositionWrapper(IHtmlContent value, string? position)
    {
        _value = value;
        Position = position;
    }

    public string? Position { get; set; }

    public ShapeMetadata Metadata { get; set; } = new();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IDictionary<string, object?> Properties => _properties ??= [];

    public IReadOnlyList<IPositioned> Items => [];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _value.WriteTo(writer, encoder);

    public ValueTask<IShape> AddAsync(object? item, string? position) => throw new NotSupportedException("Text and HTML have no items.");

    /// <summary>The value itself when it has a position of its own, wrapped when it is HTML or text; null for null.</summary>
    public static IPositioned? TryWrap(object? value, string? position)
    {
        switch (value)
        {
            case null:
                return null;
            case IPositioned positioned:
                if (position is not null)
                {
                    positioned.Position = position;
                }

                return positioned;
            case IHtmlContent html:
                return new PositionWrapper(html, position);
            default:
                return new PositionWrapper(new HtmlContentString(value.ToString() ?? string.Empty), position);
        }
    }

    public static IHtmlContent UnWrap(PositionWrapper wrapper) => wrapper._value;
}
