using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

public interface IShapeFactory
{
    /// <summary>For <c>dynamic</c> callers: <c>New.Name(arguments)</c> makes a shape of that type.</summary>
    object New { get; }

    ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);

    ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state) =>
        CreateAsync(
            shapeType,
            () => shapeFactory(state),
            creating is null ? null : context => creating(context, state),
            created is null ? null : context => created(context, state));
}
