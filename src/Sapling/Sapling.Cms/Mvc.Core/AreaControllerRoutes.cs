using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Sapling.Cms.Mvc;

/// <summary>
/// Gives each action that has no attribute route its conventional one: <c>{area}/{controller}/{action}/{id?}</c>, or the
/// template of <see cref="AdminAttribute"/> below the admin's prefix. Controllers named Admin belong there too.
/// </summary>
internal static class AreaControllerRoutes
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    public static void Map(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var prefix = services.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix.Trim('/');
        var actions = services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.AttributeRouteInfo is null && action.RouteValues.ContainsKey("area"));
        foreach (var action in actions)
        {
            Map(routes, action, prefix);
        }
    }

    private static void Map(IEndpointRouteBuilder routes, ControllerActionDescriptor action, string prefix)
    {
        var onController = action.ControllerTypeInfo.GetCustomAttribute<AdminAttribute>();
        var onAction = action.MethodInfo.GetCustomAttribute<AdminAttribute>();
        var isAdmin = onController is not null || onAction is not null || action.ControllerName == "Admin";
        var admin = onAction?.Template is not null ? onAction : onController;
        var template = isAdmin && admin?.Template is { } own ? own : DefaultTemplate;
        var name = isAdmin && !string.IsNullOrWhiteSpace(admin?.RouteName) ? Fill(admin.RouteName, action) : action.DisplayName!;
        var pattern = Fill(template, action);
        routes.MapAreaControllerRoute(
            name,
            action.RouteValues["area"]!,
            isAdmin ? $"{prefix}/{pattern}".TrimEnd('/') : pattern,
            new { controller = action.ControllerName, action = action.ActionName });
    }

    private static string Fill(string template, ControllerActionDescriptor action) => template
        .Replace("{area}", action.RouteValues["area"], StringComparison.OrdinalIgnoreCase)
        .Replace("{controller}", action.ControllerName, StringComparison.OrdinalIgnoreCase)
        .Replace("{action}", action.ActionName, StringComparison.OrdinalIgnoreCase);
}
