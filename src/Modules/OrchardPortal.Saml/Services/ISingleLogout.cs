using Microsoft.AspNetCore.Mvc;

namespace OrchardPortal.Saml.Services;

/// <summary>Single logout, whoever begins it.</summary>
public interface ISingleLogout
{
    /// <summary>Takes a provider's message: ends the sessions it names and answers, or ends where our own request was answered.</summary>
    /// <param name="controller">Whose answer it is.</param>
    /// <param name="providerId">As the address has it.</param>
    /// <param name="message">As it was sent.</param>
    /// <param name="isPosted">As a form; otherwise in the address, whose signature stands beside it.</param>
    /// <param name="relayState">What the answer must bring back; null for nothing.</param>
    Task<IActionResult> ReceiveAsync(Controller controller, string providerId, string? message, bool isPosted, string? relayState);

    /// <summary>Posts our request to log out, where the provider wants a form.</summary>
    /// <param name="session">As <c>LogoutStart</c> wrote it into the address.</param>
    Task<IActionResult> PostAsync(Controller controller, string providerId, string? session);
}
