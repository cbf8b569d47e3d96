using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.DisplayManagement;

public class DisplayManager<TModel> : BaseDisplayManager, IDisplayManager<TModel>
{
    public DisplayManager(IEnumerable<IDisplayDriver<TModel>> drivers, IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders, ILogger<DisplayManager<TModel>> logger, ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        throw null!;
    }

    public Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string? displayType = null, string? group = null) => throw null!;

    public Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string group, string htmlPrefix) => throw null!;

    public Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string group, string htmlPrefix) => throw null!;
}
