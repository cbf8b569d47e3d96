using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Views;

public class ShapeResult : IDisplayResult
{
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) { throw null!; }

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializing) { throw null!; }

    public IShape Shape { get; } = default!;

    public Task ApplyAsync(BuildDisplayContext context) => throw null!;

    public Task ApplyAsync(BuildEditorContext context) => throw null!;

    public ShapeResult Prefix(string prefix) => throw null!;

    public ShapeResult Location(string location) => throw null!;

    public ShapeResult Location(Action<PlacementLocationBuilder> configure) => throw null!;

    public ShapeResult Location(string displayType, string location) => throw null!;

    public ShapeResult Location(string displayType, PlacementInfo location) => throw null!;

    public ShapeResult Location(string displayType, Action<PlacementLocationBuilder> configure) => throw null!;

    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying) => throw null!;

    public ShapeResult Processing(Func<IShape, Task> processing) => throw null!;

    public ShapeResult Processing<T>(Func<T, Task> processing) => throw null!;

    public ShapeResult Name(string name) => throw null!;

    public ShapeResult Differentiator(string differentiator) => throw null!;

    public ShapeResult OnGroup(string groupId) => throw null!;

    public ShapeResult OnGroup(params string[] groupIds) => throw null!;

    public ShapeResult Cache(string cacheId, Action<CacheContext>? cache = null) => throw null!;

    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync) => throw null!;
}
