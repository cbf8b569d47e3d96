using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What leads from a shape to its template, and what happens on the way.</summary>
public class ShapeMetadata
{
    private AlternatesCollection? _wrappers;
    private AlternatesCollection? _alternates;
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Func<IShape, Task>>? _processing;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private CacheContext? _cache;

    public string Type { get; set; } = string.Empty;

    public string? DisplayType { get; set; }

    public string? Position { get; set; }

    public GroupingMetadata TabGrouping { get; set; }

    public string? Tab
    {
        get => TabGrouping;
        set => TabGrouping = value;
    }

    public GroupingMetadata CardGrouping { get; set; }

    public string? Card
    {
        get => CardGrouping;
        set => CardGrouping = value;
    }

    public GroupingMetadata ColumnGrouping { get; set; }

    public string? Column
    {
        get => ColumnGrouping;
        set => ColumnGrouping = value;
    }

    public string? PlacementSource { get; set; }

    public string? Prefix { get; set; }

    public string? Name { get; set; }

    public string? Differentiator { get; set; }

    public AlternatesCollection Wrappers
    {
        get => _wrappers ??= [];
        set => _wrappers = value;
    }

    public AlternatesCollection Alternates
    {
        get => _alternates ??= [];
        set => _alternates = value;
    }

    /// <summary>Whether the shape asked to be cached; it is where the feature OrchardCore.DynamicCache is on.</summary>
    public bool IsCached => _cache is not null;

    /// <summary>The shape's HTML when it is known already: then no template runs.</summary>
    public IHtmlContent? ChildContent { get; set; }

    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying is null ? [] : _displaying;

    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing is null ? [] : _processing;

    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed is null ? [] : _displayed;

    internal bool HasWrappers => _wrappers is { Count: > 0 };

    internal bool HasAlternates => _alternates is { Count: > 0 };

    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    /// <summary>Runs before the template, and only when it runs: the place for work that a cached or hidden shape saves.</summary>
    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);

    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    public CacheContext Cache(string cacheId) => _cache?.CacheId == cacheId ? _cache : _cache = new(cacheId);

    public CacheContext? Cache() => _cache;
}
