using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Environment.Extensions;
using Sapling.Cms.Modules;

namespace Sapling.Cms.Mvc;

/// <summary>
/// Puts each controller into the area of its module. The host's own screens stand for those of several real modules, so
/// their area is the feature they belong to.
/// </summary>
internal sealed class AreaModelProvider(ITypeFeatureProvider typeFeatureProvider) : IApplicationModelProvider
{
    // After the default provider, which fills the model.
    public int Order => 1000;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            var feature = typeFeatureProvider.GetFeatureForDependency(controller.ControllerType);
            if (controller.ControllerType.GetCustomAttribute<AreaAttribute>() is null)
            {
                controller.RouteValues["area"] = ManifestReader.IsHosts(controller.ControllerType.Assembly) ? feature.Id : feature.Extension.Id;
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }
}
