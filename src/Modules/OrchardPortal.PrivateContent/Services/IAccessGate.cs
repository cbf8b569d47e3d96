using System.Security.Claims;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Says whether somebody may see something private (requirement 20). The answer is of this moment: a change of the rule, of a list or
/// of the contact counts from the next question on, in sessions that run already too.
/// </summary>
public interface IAccessGate
{
    /// <summary>Whether the current visitor may. A rule for everybody costs nothing; one for lists is asked of the database once per request and list.</summary>
    ValueTask<bool> MayAsync(AccessRule rule);

    /// <summary>Whether somebody may who is about to log in.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="principal">Who they will be.</param>
    ValueTask<bool> MayAsync(AccessRule rule, ClaimsPrincipal principal);
}
