using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Routing;

public sealed class ShellRouteValuesAddressScheme : IEndpointAddressScheme<RouteValuesAddress>
{
    public ShellRouteValuesAddressScheme(IHttpContextAccessor httpContextAccessor, IEnumerable<IShellRouteValuesAddressScheme> schemes) { throw null!; }

    public IEnumerable<Endpoint> FindEndpoints(RouteValuesAddress address) => throw null!;
}
