using Microsoft.Extensions.Localization;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>What visitors read when they do not come in: what to do next.</summary>
public sealed class FailureMessages(IStringLocalizer<FailureMessages> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string Of(ExternalLoginFailure failure) => failure switch
    {
        ExternalLoginFailure.Unavailable => S["This way to log in is not available. Please choose another."],
        ExternalLoginFailure.Declined => S["The login was cancelled. You can try again, or choose another way."],
        ExternalLoginFailure.Expired => S["The login took too long, or it was begun in another browser. Please begin again."],
        ExternalLoginFailure.NotAnswering => S["The service that you log in with does not answer at the moment. Please try again later."],
        ExternalLoginFailure.EmailMissing => S["We were not told your e-mail address, and we need it for your account. Please allow it to be passed on, or choose another way to log in."],
        ExternalLoginFailure.EmailNotVerified => S["Your e-mail address is not confirmed by the service that you log in with. Please confirm it there, or choose another way to log in."],
        ExternalLoginFailure.BelongsToAnother => S["You have an account with us that uses another way to log in. Please use that one."],
        ExternalLoginFailure.StaffNotAllowed => S["Please log in with your password."],
        ExternalLoginFailure.NotInAudience => S["You are not among those who have access. If you should be, please ask whoever invited you."],
        ExternalLoginFailure.Replayed => S["This link was used already. Please begin again."],
        _ => S["The login did not work. Please begin again; if it fails again, tell us the reference below."],
    };
}
