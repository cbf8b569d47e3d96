using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Completes a login for which an identity provider vouches: every kind of provider ends here.</summary>
public interface IExternalLogin
{
    /// <summary>
    /// Finds the account, or makes it and its contact in one save, brings company and lists up to date, and logs in. An existing account is
    /// found by an address only where the provider vouches for the address.
    /// </summary>
    /// <param name="identity">Checked by the kind of provider.</param>
    /// <param name="returnUrl">Where the visitor wanted to go; anything that is not local is ignored.</param>
    /// <exception cref="ExternalLoginException">Nobody is let in; nothing was changed.</exception>
    Task<LoginOutcome> CompleteAsync(ExternalIdentity identity, string? returnUrl);

    /// <summary>Says what <see cref="CompleteAsync"/> would do, and changes nothing.</summary>
    Task<IReadOnlyList<TraceStep>> ExplainAsync(ExternalIdentity identity);
}
