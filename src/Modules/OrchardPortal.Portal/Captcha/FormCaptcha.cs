using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardPortal.Portal.Captcha;

/// <summary>Asks whoever sends a form for the proof that they are no robot, where the form wants it, and takes each proof once.</summary>
internal sealed class FormCaptcha(
    WorkChallenges challenges,
    HostedCaptcha hosted,
    CaptchaPolicy policy,
    IPortalSettings portalSettings,
    IHttpContextAccessor httpContextAccessor,
    IResourceManager resources,
    IShapeFactory shapeFactory,
    ISession session,
    IClock clock,
    IStringLocalizer<FormCaptcha> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public static bool IsNeeded(SupportForm form, bool isGuest) =>
        form.Captcha == SupportFormCaptcha.Everyone || (isGuest && form.Captcha == SupportFormCaptcha.Guests);

    /// <summary>What a form shows; a proof that came with what was typed, and was not used, need not be given again.</summary>
    public async Task<IShape?> AskAsync(SupportForm form, bool isGuest, NewTicketInput input)
    {
        if (!IsNeeded(form, isGuest))
        {
            return null;
        }

        var settings = await portalSettings.GetAsync();
        var http = httpContextAccessor.HttpContext!;
        if (settings.CaptchaKind != CaptchaKind.ProofOfWork)
        {
            await policy.AllowAsync(http.Response, settings.CaptchaKind);
            var script = settings.CaptchaKind == CaptchaKind.HCaptcha ? "https://js.hcaptcha.com/1/api.js" : "https://challenges.cloudflare.com/turnstile/v0/api.js";
            resources.RegisterUrl("script", script, null!).AtFoot().SetAttribute("async", "async").SetAttribute("defer", "defer");

            return await shapeFactory.CreateAsync<FormCaptchaViewModel>("FormCaptcha", model => Fill(model, settings, isGuest, http));
        }

        resources.RegisterUrl("script", "~/OrchardPortal.Portal/captcha.js", null!).AtFoot().SetAttribute("type", "module");
        var (token, challenge, solution) = await ReuseAsync(form, input) ?? New(form);

        return await shapeFactory.CreateAsync<FormCaptchaViewModel>("FormCaptcha", model =>
        {
            Fill(model, settings, isGuest, http);
            model.Token = token;
            model.Challenge = challenge.Id;
            model.Bits = challenge.Bits;
            model.Solution = solution;
        });
    }

    /// <summary>Takes the proof that came with a form. Joins the session's transaction: a form that fails uses nothing up.</summary>
    /// <exception cref="CaptchaRefusedException">There is none, it does not hold, or it was used.</exception>
    public async Task TakeAsync(SupportForm form, bool isGuest, NewTicketInput input, CancellationToken cancellationToken)
    {
        if (!IsNeeded(form, isGuest))
        {
            return;
        }

        var settings = await portalSettings.GetAsync();
        if (settings.CaptchaKind != CaptchaKind.ProofOfWork)
        {
            if (await hosted.IsGoodAsync(settings, input.Values.GetValueOrDefault(CaptchaNames.AnswerOf(settings.CaptchaKind)), cancellationToken) is not true and var result)
            {
                throw new CaptchaRefusedException(result is null
                    ? S["Whether you are a robot could not be checked just now. Nothing is lost: please send the form again in a moment."]
                    : S["Please answer the question that tells you from a robot."]);
            }

            return;
        }

        if (Check(form, input) is not { } challenge || await IsUsedAsync(challenge))
        {
            throw new CaptchaRefusedException(S["The check that you are no robot was not finished, or is too old. Please send the form again."]);
        }

        await session.SaveAsync(new Submission { SubmissionKey = KeyOf(challenge), Outcome = "captcha", CreatedUtc = clock.UtcNow });
    }

    /// <summary>Whether the proof that came with a form was used, perhaps at the same moment by another request.</summary>
    public async Task<bool> IsUsedAsync(SupportForm form, NewTicketInput input) => Check(form, input) is { } challenge && await IsUsedAsync(challenge);

    private WorkChallenge? Check(SupportForm form, NewTicketInput input) =>
        challenges.Read(input.Values.GetValueOrDefault(CaptchaNames.Token), form.Id) is { } challenge
        && WorkProof.Holds(challenge.Id, input.Values.GetValueOrDefault(CaptchaNames.Solution), challenge.Bits)
            ? challenge
            : null;

    private async Task<bool> IsUsedAsync(WorkChallenge challenge)
    {
        var key = KeyOf(challenge);

        return await session.QueryIndex<SubmissionIndex>(row => row.SubmissionKey == key).CountAsync() > 0;
    }

    private async Task<(string Token, WorkChallenge Challenge, string Solution)?> ReuseAsync(SupportForm form, NewTicketInput input) =>
        Check(form, input) is { } challenge && !await IsUsedAsync(challenge)
            ? (input.Values[CaptchaNames.Token], challenge, input.Values[CaptchaNames.Solution])
            : null;

    private (string Token, WorkChallenge Challenge, string Solution) New(SupportForm form)
    {
        var (challenge, token) = challenges.New(form.Id);

        return (token, challenge, string.Empty);
    }

    private static void Fill(FormCaptchaViewModel model, PortalSettingsPart settings, bool isGuest, HttpContext http)
    {
        model.Kind = settings.CaptchaKind.ToString();
        model.SiteKey = settings.CaptchaKind == CaptchaKind.ProofOfWork ? string.Empty : settings.CaptchaSiteKey;
        model.LogInUrl = isGuest ? http.Request.PathBase + "/account/login" : string.Empty;
    }

    private static string KeyOf(WorkChallenge challenge) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("captcha\n" + challenge.Id)));
}
