using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Routing;

public interface IShellRouteValuesAddressScheme : IEndpointAddressScheme<RouteValuesAddress>
{
}
