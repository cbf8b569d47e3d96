using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

public interface IShapeFactory
{
    object New { get; }

    ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext> creating, Action<ShapeCreatedContext> created);

    ValueTask<IShape> CreateAsync<TState>(string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext, TState> creating, Action<ShapeCreatedContext, TState> created, TState state) => throw null!;
}
