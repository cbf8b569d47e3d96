using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement;

/// <summary>
/// Builds the shape of a model from what its drivers offer. A driver that fails to show something is logged and left out;
/// one that fails to take over what was typed fails the update.
/// </summary>
public class DisplayManager<TModel> : BaseDisplayManager, IDisplayManager<TModel>
{
    private const string Detail = "Detail";

    private readonly IEnumerable<IDisplayDriver<TModel>> _drivers;
    private readonly IShapeFactory _shapeFactory;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger _logger;

    public DisplayManager(
        IEnumerable<IDisplayDriver<TModel>> drivers,
        IShapeFactory shapeFactory,
        IEnumerable<IShapePlacementProvider> placementProviders,
        ILogger<DisplayManager<TModel>> logger,
        ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        _drivers = drivers;
        _shapeFactory = shapeFactory;
        _logger = logger;
        _layoutAccessor = layoutAccessor;
    }

    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string? displayType = null, string? group = null)
    {
        displayType = string.IsNullOrEmpty(displayType) ? Detail : displayType;
        var shapeType = typeof(TModel).Name + (displayType == Detail ? string.Empty : $"_{displayType}");
        var shape = await CreateShapeAsync(shapeType, model);
        var context = new BuildDisplayContext(
            shape, displayType, group, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _drivers.InvokeAsync(
            static async (driver, model, context) =>
            {
                if (await driver.BuildDisplayAsync(model, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            },
            model,
            context,
            _logger);
        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string? group, string? htmlPrefix)
    {
        var shape = await CreateShapeAsync($"{typeof(TModel).Name}_Edit", model);
        var context = new BuildEditorContext(
            shape, group, isNew, htmlPrefix, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _drivers.InvokeAsync(
            static async (driver, model, context) =>
            {
                if (await driver.BuildEditorAsync(model, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            },
            model,
            context,
            _logger);
        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string? group, string? htmlPrefix)
    {
        var shape = await CreateShapeAsync($"{typeof(TModel).Name}_Edit", model);
        var context = new UpdateEditorContext(
            shape, group, isNew, htmlPrefix, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        foreach (var driver in _drivers)
        {
            if (await driver.UpdateEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        return shape;
    }

    private async ValueTask<IShape> CreateShapeAsync(string shapeType, TModel model)
    {
        var shape = await CreateContentShapeAsync(shapeType);

        // Templates and placement filters find the model under its type's name.
        shape.Properties[typeof(TModel).Name] = model;
        return shape;
    }
}
