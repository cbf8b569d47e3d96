using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that a driver offers: made and put into its zone if placement gives it one, its group is shown and its condition holds.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task>? _initializing;
    private PlacementInfo? _location;
    private Dictionary<string, PlacementInfo>? _locations;
    private string _prefix = string.Empty;
    private string? _name;
    private string? _differentiator;
    private string[]? _groupIds;
    private string? _cacheId;
    private Action<CacheContext>? _cache;
    private Action<ShapeDisplayContext>? _displaying;
    private Func<IShape, Task>? _processing;
    private Func<Task<bool>>? _renderPredicate;

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null!)
    {
    }

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _initializing = initializing;
    }

    /// <summary>The shape once it is made; null before, and when it was not wanted.</summary>
    public IShape? Shape { get; private set; }

    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var placement = FindPlacement(context, displayType);
        if (placement.IsHidden() || !IsInGroup(context.GroupId, placement.Group))
        {
            return;
        }

        if (_renderPredicate is not null && !await _renderPredicate())
        {
            return;
        }

        var shape = await _shapeBuilder(context);
        if (shape is null)
        {
            return;
        }

        Shape = shape;
        Describe(shape, placement, displayType);
        await PlaceAsync(shape, placement, context);
    }

    private PlacementInfo FindPlacement(BuildShapeContext context, string displayType)
    {
        var own = _locations is not null && _locations.TryGetValue(displayType, out var forDisplayType) ? forDisplayType : _location;
        own ??= PlacementInfo.FromLocation(context.DefaultZone);
        var found = context.FindPlacement(_shapeType, _differentiator, displayType, context);
        return (found ?? own).WithDefaults(own, context.DefaultPosition);
    }

    // A shape without a group belongs to the screen without one.
    private bool IsInGroup(string groupId, string? placed) =>
        placed is not null ? string.Equals(placed, groupId, StringComparison.OrdinalIgnoreCase)
        : _groupIds is null ? groupId.Length == 0
        : _groupIds.Contains(groupId, StringComparer.OrdinalIgnoreCase);

    private void Describe(IShape shape, PlacementInfo placement, string displayType)
    {
        var metadata = shape.Metadata;
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? _differentiator ?? _shapeType;
        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.DisplayType = displayType;
        metadata.PlacementSource = placement.Source;
        metadata.TabGrouping = placement.Tab;
        metadata.CardGrouping = placement.Card;
        metadata.ColumnGrouping = placement.Column;
        metadata.Type = _shapeType;
        if (_displaying is not null)
        {
            metadata.OnDisplaying(_displaying);
        }

        if (_initializing is not null)
        {
            metadata.OnProcessing(_initializing);
        }

        if (_processing is not null)
        {
            metadata.OnProcessing(_processing);
        }

        if (!string.IsNullOrEmpty(_cacheId))
        {
            var cache = metadata.Cache(_cacheId);
            _cache?.Invoke(cache);
        }

        if (!string.IsNullOrEmpty(placement.ShapeType))
        {
            metadata.Type = placement.ShapeType;
            metadata.Alternates.Clear();
            metadata.Wrappers.Clear();
        }

        if (placement.Alternates.Length > 0)
        {
            metadata.Alternates.AddRange(placement.Alternates);
        }

        if (placement.Wrappers.Length > 0)
        {
            metadata.Wrappers.AddRange(placement.Wrappers);
        }
    }

    private static async ValueTask PlaceAsync(IShape shape, PlacementInfo placement, BuildShapeContext context)
    {
        var parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.Zones)
        {
            parent = parent switch
            {
                IZoneHolding holding => holding.Zones[zone],
                null => null,
                _ => parent.Properties.TryGetValue(zone, out var value) ? value as IShape : null,
            };
        }

        if (parent is not null)
        {
            await parent.AddAsync(shape, string.IsNullOrEmpty(placement.Position) ? null : placement.Position);
        }
    }

    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    public ShapeResult Location(string location)
    {
        _location = PlacementInfo.FromLocation(location);
        return this;
    }

    public ShapeResult Location(Action<PlacementLocationBuilder> configure)
    {
        _location = Build(configure);
        return this;
    }

    public ShapeResult Location(string displayType, string location) => Location(displayType, PlacementInfo.FromLocation(location));

    public ShapeResult Location(string displayType, PlacementInfo location)
    {
        (_locations ??= new(2))[displayType] = location;
        return this;
    }

    public ShapeResult Location(string displayType, Action<PlacementLocationBuilder> configure) => Location(displayType, Build(configure));

    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying = displaying;
        return this;
    }

    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing = processing;
        return this;
    }

    public ShapeResult Processing<T>(Func<T, Task> processing) => Processing(shape => processing((T)shape));

    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    public ShapeResult OnGroup(string groupId) => OnGroup([groupId]);

    public ShapeResult OnGroup(params string[] groupIds)
    {
        _groupIds = groupIds;
        return this;
    }

    public ShapeResult Cache(string cacheId, Action<CacheContext>? cache = null)
    {
        _cacheId = cacheId;
        _cache = cache;
        return this;
    }

    /// <summary>Asked only when the shape has a place, and before it is made.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderPredicate = renderPredicateAsync;
        return this;
    }

    private static PlacementInfo Build(Action<PlacementLocationBuilder> configure)
    {
        var builder = new PlacementLocationBuilder();
        configure(builder);
        return builder.Build();
    }
}
