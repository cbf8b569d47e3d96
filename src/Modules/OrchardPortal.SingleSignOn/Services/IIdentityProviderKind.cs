using Microsoft.AspNetCore.Mvc;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>
/// A protocol that identity providers speak. Beside it a kind has a display driver for <see cref="IdentityProvider"/>, which edits its settings,
/// and a controller for the provider's answer.
/// </summary>
public interface IIdentityProviderKind
{
    /// <summary>As <see cref="IdentityProvider.Kind"/> stores it.</summary>
    string Name { get; }

    /// <summary>Lower comes first where the administrator chooses.</summary>
    int Order => 50;

    /// <summary>What the administrator may choose from; at least one.</summary>
    IReadOnlyList<IdentityProviderPreset> Presets { get; }

    /// <summary>Whether visitors can begin here: a button on the login page.</summary>
    bool CanBegin(IdentityProvider provider) => true;

    /// <summary>Whether the answer comes as a form that the provider's page posts; see <see cref="LoginFlows.Begin"/>.</summary>
    bool AnswerIsPosted(IdentityProvider provider) => false;

    /// <summary>Sends the visitor to the provider.</summary>
    /// <param name="controller">Whose answer it is.</param>
    /// <param name="provider">Enabled, or tested.</param>
    /// <param name="flow">What the answer must belong to.</param>
    /// <exception cref="ExternalLoginException">It cannot be asked.</exception>
    Task<IActionResult> BeginAsync(Controller controller, IdentityProvider provider, LoginFlow flow);

    /// <summary>What the administrator has to enter at the provider.</summary>
    /// <param name="provider">Stored already.</param>
    /// <param name="site">The site's address, with a slash at its end.</param>
    IEnumerable<AddressForProvider> Addresses(IdentityProvider provider, Uri site);

    /// <summary>Where to log out of the provider, too; null for nowhere.</summary>
    /// <param name="provider">Which vouched for the session.</param>
    /// <param name="session">What the session remembers.</param>
    /// <param name="back">Where the provider may send the visitor afterwards.</param>
    Task<string?> LogOutUrlAsync(IdentityProvider provider, ExternalSession session, Uri back) => Task.FromResult<string?>(null);
}
