using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public class DisplayDriverBase
{
    protected string Prefix { get; set; } = default!;

    public ShapeResult Initialize<TModel>() where TModel : class => throw null!;

    public ShapeResult Initialize<TModel>(string shapeType) where TModel : class => throw null!;

    public ShapeResult Initialize<TModel>(Action<TModel> initialize) where TModel : class => throw null!;

    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize) where TModel : class => throw null!;

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync) where TModel : class => throw null!;

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class => throw null!;

    public ShapeResult Copy<TModel>(string shapeType, TModel model) where TModel : class => throw null!;

    public ShapeResult Dynamic(string shapeType, Func<object, Task> initializeAsync) => throw null!;

    public ShapeResult Dynamic(string shapeType, Action<object> initialize) => throw null!;

    public ShapeResult Dynamic(string shapeType) => throw null!;

    public ShapeResult View<TModel>(string shapeType, TModel model) where TModel : class => throw null!;

    public ShapeResult Shape(string shapeType, IShape shape) => throw null!;

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) => throw null!;

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder) => throw null!;

    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) => throw null!;

    public static CombinedResult Combine(params IDisplayResult[] results) => throw null!;

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => throw null!;

    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => throw null!;

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => throw null!;
}
