using System.Dynamic;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Implementation;

internal sealed class ShapeFactory(IEnumerable<IShapeFactoryEvents> events, CurrentShapeTable currentTable, IServiceProvider services)
    : DynamicObject, IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];

    public object New => this;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = this.CreateAsync(binder.Name, Arguments.From((args ?? [])!, binder.CallInfo.ArgumentNames)).AsTask();
        return true;
    }

    public ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created) =>
        CreateAsync<(Func<ValueTask<IShape>> Factory, Action<ShapeCreatingContext>? Creating, Action<ShapeCreatedContext>? Created)>(
            shapeType,
            static call => call.Factory(),
            creating is null ? null : static (context, call) => call.Creating!(context),
            created is null ? null : static (context, call) => call.Created!(context),
            (shapeFactory, creating, created));

    public ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state)
    {
        // Nearly every shape has nobody who listens to its creation: then there is neither a context nor a wait.
        var table = currentTable.GetAsync();
        if (creating is not null || _events.Length > 0 || !table.IsCompletedSuccessfully || HasEvents(table.Result, shapeType))
        {
            return CreateWithEventsAsync(table, shapeType, shapeFactory, creating, created, state);
        }

        var shape = shapeFactory(state);
        if (!shape.IsCompletedSuccessfully)
        {
            return FinishAsync(shape, shapeType, created, state);
        }

        Finish(shape.Result, shapeType, created, state);
        return new(shape.Result);
    }

    private static bool HasEvents(ShapeTable table, string shapeType) =>
        table.Descriptors.TryGetValue(ShapeTypeNames.Base(shapeType), out var descriptor)
        && (descriptor.CreatingAsync.Count > 0 || descriptor.CreatedAsync.Count > 0);

    private void Finish<TState>(IShape shape, string shapeType, Action<ShapeCreatedContext, TState>? created, TState state)
    {
        shape.Metadata.Type = shapeType;
        created?.Invoke(CreatedContext(shape, shapeType), state);
    }

    private async ValueTask<IShape> FinishAsync<TState>(ValueTask<IShape> made, string shapeType, Action<ShapeCreatedContext, TState>? created, TState state)
    {
        var shape = await made;
        Finish(shape, shapeType, created, state);
        return shape;
    }

    private ShapeCreatedContext CreatedContext(IShape shape, string shapeType) =>
        new() { ServiceProvider = services, ShapeFactory = this, New = this, ShapeType = shapeType, Shape = shape };

    private async ValueTask<IShape> CreateWithEventsAsync<TState>(
        ValueTask<ShapeTable> table,
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state)
    {
        (await table).Descriptors.TryGetValue(ShapeTypeNames.Base(shapeType), out var descriptor);
        var context = new ShapeCreatingContext
        {
            ServiceProvider = services,
            ShapeFactory = this,
            New = this,
            ShapeType = shapeType,
            CreateAsync = () => shapeFactory(state),
        };
        foreach (var listener in _events)
        {
            listener.Creating(context);
        }

        foreach (var listener in descriptor?.CreatingAsync ?? [])
        {
            await listener(context);
        }

        creating?.Invoke(context, state);
        var shape = await context.CreateAsync();
        shape.Metadata.Type = shapeType;
        var createdContext = CreatedContext(shape, shapeType);
        foreach (var listener in _events)
        {
            listener.Created(createdContext);
        }

        foreach (var listener in descriptor?.CreatedAsync ?? [])
        {
            await listener(createdContext);
        }

        foreach (var listener in context.Created)
        {
            await listener(createdContext);
        }

        created?.Invoke(createdContext, state);
        return createdContext.Shape;
    }
}
