using Microsoft.AspNetCore.Mvc;

namespace OrchardPortal.Portal.Filters;

/// <summary>
/// Marks what customers reach in the portal. It asks them to log in, unless the action allows anonymous visitors, and closes the
/// portal while it is off (requirements 6 and 10). Every controller below the portal's slug carries it in place of <c>[Authorize]</c>,
/// which would ask for a login where there is nothing to see.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class PortalPageAttribute() : TypeFilterAttribute(typeof(PortalPageFilter));
