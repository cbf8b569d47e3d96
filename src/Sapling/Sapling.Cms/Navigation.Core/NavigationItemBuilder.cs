using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

public class NavigationItemBuilder : NavigationBuilder
{
    public NavigationItemBuilder(MenuItem existingItem) { throw null!; }

    public NavigationItemBuilder MenuName(string name) => throw null!;

    public NavigationItemBuilder Caption(LocalizedString caption) => throw null!;

    public NavigationItemBuilder Position(string position) => throw null!;

    public NavigationItemBuilder Priority(int priority) => throw null!;

    public NavigationItemBuilder Url(string url) => throw null!;

    public NavigationItemBuilder Target(string target) => throw null!;

    public NavigationItemBuilder Culture(string culture) => throw null!;

    public NavigationItemBuilder Id(string id) => throw null!;

    public NavigationItemBuilder AddClass(string className) => throw null!;

    public NavigationItemBuilder RemoveClass(string className) => throw null!;

    public NavigationItemBuilder LinkToFirstChild(bool value) => throw null!;

    public NavigationItemBuilder LocalNav() => throw null!;

    public NavigationItemBuilder Local(bool value) => throw null!;

    public NavigationItemBuilder Permission(Permission permission) => throw null!;

    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => throw null!;

    public NavigationItemBuilder Resource(object resource) => throw null!;

    public override List<MenuItem> Build() => throw null!;

    public NavigationItemBuilder Action(RouteValueDictionary values) => throw null!;

    public NavigationItemBuilder Action(string actionName) => throw null!;

    public NavigationItemBuilder Action(string actionName, string controllerName) => throw null!;

    public NavigationItemBuilder Action(string actionName, string controllerName, object values) => throw null!;

    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary values) => throw null!;

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName) => throw null!;

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary values) => throw null!;
}
