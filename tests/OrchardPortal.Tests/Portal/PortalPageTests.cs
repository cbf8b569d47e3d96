using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;

namespace OrchardPortal.Tests.Portal;

public sealed class PortalPageTests
{
    [Fact]
    [Trait("Requirement", "6")]
    public void Every_address_below_the_portals_slug_closes_with_the_portal()
    {
        var open = typeof(PortalRoutes).Assembly.GetTypes()
            .Where(type => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract && !type.IsDefined(typeof(PortalPageAttribute)))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(action => !action.IsDefined(typeof(PortalPageAttribute))
                && action.GetCustomAttributes().OfType<IRouteTemplateProvider>().Any(route => route.Template?.StartsWith(PortalRoutes.List, StringComparison.Ordinal) == true))
            .Select(action => $"{action.DeclaringType!.Name}.{action.Name}");

        Assert.Empty(open);
    }
}
