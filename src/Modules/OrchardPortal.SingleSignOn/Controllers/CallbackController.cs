using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Controllers;

/// <summary>Where OpenID Connect providers and social networks send the visitor back.</summary>
[AllowAnonymous]
public sealed class CallbackController(ExternalLoginAnswers answers, LoginFlows flows, IEnumerable<ICodeRedeemer> redeemers) : Controller
{
    /// <summary>Codes are short; whatever is longer is none.</summary>
    private const int MaxCodeLength = 4096;

    [HttpGet("/" + SingleSignOnPaths.Callback)]
    public Task<IActionResult> Callback(string provider, string? code, string? state, string? iss, string? error, [FromQuery(Name = "error_description")] string? description) =>
        answers.CompleteAsync(
            this,
            provider,
            () => flows.End(HttpContext, provider, state),
            (found, flow) =>
            {
                if (!string.IsNullOrEmpty(error))
                {
                    throw new ExternalLoginException(ExternalLoginFailure.Declined, $"The provider declined: {error} {description}");
                }

                if (code is not { Length: > 0 and <= MaxCodeLength })
                {
                    throw new ExternalLoginException(ExternalLoginFailure.NotValid, "The provider sent no code.");
                }

                return redeemers.FirstOrDefault(redeemer => redeemer.Kind == found.Kind) is { } redeemer
                    ? redeemer.RedeemAsync(found, flow, code, iss, HttpContext.RequestAborted)
                    : throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "The provider is not of a kind that sends codes.");
            });
}
