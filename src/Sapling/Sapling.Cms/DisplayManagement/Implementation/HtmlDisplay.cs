using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>
/// Shows a shape: events, the template that its alternates and type lead to, wrappers. What fails on the way is
/// shown in the shape's place (see <see cref="ShapeFailures"/>), and the rest of the page goes on.
/// </summary>
internal sealed class HtmlDisplay(
    IEnumerable<IShapeDisplayEvents> events,
    IEnumerable<IShapeBindingResolver> resolvers,
    CurrentShapeTable currentTable,
    ShapeFailures failures,
    IServiceProvider services) : IHtmlDisplay
{
    private readonly IShapeDisplayEvents[] _events = [.. events];
    private readonly IShapeBindingResolver[] _resolvers = [.. resolvers];

    public async Task<IHtmlContent> ExecuteAsync(DisplayContext context)
    {
        var shape = context.Value;
        switch (shape)
        {
            case null:
                return HtmlString.Empty;
            case PositionWrapper html:
                return html;
        }

        var metadata = shape.Metadata;
        if (string.IsNullOrEmpty(metadata.Type))
        {
            return metadata.ChildContent ?? HtmlString.Empty;
        }

        var table = await currentTable.GetAsync();
        table.Descriptors.TryGetValue(ShapeTypeNames.Base(metadata.Type), out var descriptor);
        var display = new ShapeDisplayContext { Shape = shape, DisplayContext = context, ServiceProvider = services };
        ShapeBinding? binding = null;
        try
        {
            await DisplayingAsync(display, descriptor);
            if (metadata.ChildContent is null)
            {
                binding = await FindBindingAsync(table, metadata)
                    ?? throw new InvalidOperationException($"There is no template for the shape '{metadata.Type}'.");
                await ProcessingAsync(display, descriptor);
                context.HtmlFieldPrefix = metadata.Prefix;
                metadata.ChildContent = await binding.BindingAsync(context);
            }

            display.ChildContent = metadata.ChildContent;
            if (descriptor is { Wrappers.Count: > 0 } || metadata.HasWrappers)
            {
                await WrapAsync(display, descriptor, table);
            }
        }
        catch (Exception exception) when (failures.CanContain(exception))
        {
            metadata.ChildContent = display.ChildContent = await failures.ShowAsync(exception, binding?.BindingSource, shape);
        }

        await DisplayedAsync(display, descriptor);
        return display.ChildContent ?? HtmlString.Empty;
    }

    private async ValueTask DisplayingAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor)
    {
        foreach (var listener in _events)
        {
            await listener.DisplayingAsync(display);
        }

        if (descriptor is { DisplayingAsync.Count: > 0 })
        {
            foreach (var listener in descriptor.DisplayingAsync)
            {
                await listener(display);
            }
        }

        foreach (var listener in display.Shape.Metadata.Displaying)
        {
            listener(display);
        }
    }

    private static async ValueTask ProcessingAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor)
    {
        if (descriptor is { ProcessingAsync.Count: > 0 })
        {
            foreach (var listener in descriptor.ProcessingAsync)
            {
                await listener(display);
            }
        }

        foreach (var listener in display.Shape.Metadata.ProcessingAsync)
        {
            await listener(display.Shape);
        }
    }

    private async ValueTask DisplayedAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor)
    {
        foreach (var listener in _events)
        {
            await listener.DisplayedAsync(display);
        }

        if (descriptor is { DisplayedAsync.Count: > 0 })
        {
            foreach (var listener in descriptor.DisplayedAsync)
            {
                await listener(display);
            }
        }

        foreach (var listener in display.Shape.Metadata.Displayed)
        {
            listener(display);
        }

        foreach (var listener in _events)
        {
            await listener.DisplayingFinalizedAsync(display);
        }
    }

    private async ValueTask WrapAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor, ShapeTable table)
    {
        var metadata = display.Shape.Metadata;
        if (descriptor is { Wrappers.Count: > 0 })
        {
            metadata.Wrappers.AddRange(descriptor.Wrappers);
        }

        // By index: a wrapper's template must not disturb the others by adding to the list.
        for (var i = 0; i < metadata.Wrappers.Count; i++)
        {
            if (await FindBindingAsync(table, metadata.Wrappers[i]) is { } wrapper)
            {
                metadata.ChildContent = display.ChildContent;
                display.ChildContent = await wrapper.BindingAsync(display.DisplayContext);
            }
        }
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(ShapeTable table, ShapeMetadata metadata)
    {
        if (metadata.HasAlternates)
        {
            for (var i = metadata.Alternates.Count - 1; i >= 0; i--)
            {
                if (await FindExactBindingAsync(table, metadata.Alternates[i]) is { } binding)
                {
                    return binding;
                }
            }
        }

        return await FindBindingAsync(table, metadata.Type);
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(ShapeTable table, string shapeType)
    {
        for (var name = shapeType; name is not null; name = ShapeTypeNames.MoreGeneral(name))
        {
            if (await FindExactBindingAsync(table, name) is { } binding)
            {
                return binding;
            }
        }

        return null;
    }

    private async ValueTask<ShapeBinding?> FindExactBindingAsync(ShapeTable table, string name)
    {
        foreach (var resolver in _resolvers)
        {
            if (await resolver.GetShapeBindingAsync(name) is { } binding)
            {
                return binding;
            }
        }

        return table.Bindings.TryGetValue(name, out var found) ? found : null;
    }
}
