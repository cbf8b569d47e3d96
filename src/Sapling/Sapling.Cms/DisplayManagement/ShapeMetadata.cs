using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Shapes;

public class ShapeMetadata
{
    public string Type { get; set; } = default!;

    public string DisplayType { get; set; } = default!;

    public string Position { get; set; } = default!;

    public GroupingMetadata TabGrouping { get; set; } = default!;

    public string Tab { get; set; } = default!;

    public GroupingMetadata CardGrouping { get; set; } = default!;

    public string Card { get; set; } = default!;

    public GroupingMetadata ColumnGrouping { get; set; } = default!;

    public string Column { get; set; } = default!;

    public string PlacementSource { get; set; } = default!;

    public string Prefix { get; set; } = default!;

    public string Name { get; set; } = default!;

    public string Differentiator { get; set; } = default!;

    public AlternatesCollection Wrappers { get; set; } = default!;

    public AlternatesCollection Alternates { get; set; } = default!;

    public bool IsCached { get; }

    public IHtmlContent ChildContent { get; set; } = default!;

    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying { get; } = default!;

    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync { get; } = default!;

    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed { get; } = default!;

    public void OnDisplaying(Action<ShapeDisplayContext> context) => throw null!;

    public void OnProcessing(Func<IShape, Task> context) => throw null!;

    public void OnDisplayed(Action<ShapeDisplayContext> context) => throw null!;

    public CacheContext Cache(string cacheId) => throw null!;

    public CacheContext Cache() => throw null!;
}
