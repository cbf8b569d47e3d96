using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    public string Position { get; set; } = default!;

    public ShapeMetadata Metadata { get; set; } = default!;

    public string Id { get; set; } = default!;

    public string TagName { get; set; } = default!;

    public IList<string> Classes { get; } = default!;

    public IDictionary<string, string> Attributes { get; } = default!;

    public IDictionary<string, object> Properties { get; } = default!;

    public IReadOnlyList<IPositioned> Items { get; } = default!;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => throw null!;

    public ValueTask<IShape> AddAsync(object item, string position) => throw null!;

    public static IPositioned TryWrap(object value, string position) => throw null!;

    public static IHtmlContent UnWrap(PositionWrapper wrapper) => throw null!;
}
