using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Navigation;

public class NavigationManager : INavigationManager
{
    protected readonly ShellSettings _shellSettings = default!;

    public NavigationManager(IEnumerable<INavigationProvider> navigationProviders, ILogger<NavigationManager> logger, ShellSettings shellSettings, IUrlHelperFactory urlHelperFactory, IAuthorizationService authorizationService) { throw null!; }

    public Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext actionContext) => throw null!;
}
