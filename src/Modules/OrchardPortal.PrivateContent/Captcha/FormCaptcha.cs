using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.ResourceManagement;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Captcha;

internal sealed class FormCaptcha(
    WorkChallenges challenges,
    HostedCaptcha hosted,
    CaptchaPolicy policy,
    IEnumerable<ICaptchaSettings> settingsOfModules,
    IOneTimeTokens tokens,
    IHttpContextAccessor httpContextAccessor,
    IResourceManager resources,
    IShapeFactory shapeFactory,
    IStringLocalizer<FormCaptcha> stringLocalizer) : IFormCaptcha
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IShape> AskAsync(string formId, IReadOnlyDictionary<string, string> values, bool offersLogin)
    {
        var settings = await SettingsAsync();
        var http = httpContextAccessor.HttpContext!;
        if (settings.Kind != CaptchaKind.ProofOfWork)
        {
            await policy.AllowAsync(http.Response, settings.Kind);
            var script = settings.Kind == CaptchaKind.HCaptcha ? "https://js.hcaptcha.com/1/api.js" : "https://challenges.cloudflare.com/turnstile/v0/api.js";
            resources.RegisterUrl("script", script, null!).AtFoot().SetAttribute("async", "async").SetAttribute("defer", "defer");

            return await shapeFactory.CreateAsync<FormCaptchaViewModel>("FormCaptcha", model => Fill(model, settings, offersLogin, http));
        }

        resources.RegisterUrl("script", "~/OrchardPortal.PrivateContent/captcha.js", null!).AtFoot().SetAttribute("type", "module");
        var (token, challenge, solution) = await ReuseAsync(formId, values) ?? New(formId);

        return await shapeFactory.CreateAsync<FormCaptchaViewModel>("FormCaptcha", model =>
        {
            Fill(model, settings, offersLogin, http);
            model.Token = token;
            model.Challenge = challenge.Id;
            model.Bits = challenge.Bits;
            model.Solution = solution;
        });
    }

    public async Task TakeAsync(string formId, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken)
    {
        var settings = await SettingsAsync();
        if (settings.Kind != CaptchaKind.ProofOfWork)
        {
            if (await hosted.IsGoodAsync(settings, values.GetValueOrDefault(CaptchaNames.AnswerOf(settings.Kind)), cancellationToken) is not true and var result)
            {
                throw new CaptchaRefusedException(result is null
                    ? S["Whether you are a robot could not be checked just now. Nothing is lost: please send the form again in a moment."]
                    : S["Please answer the question that tells you from a robot."]);
            }

            return;
        }

        // Two forms with one proof at the same moment meet in the database, which takes it once.
        if (Check(formId, values) is not { } challenge || !await tokens.SpendAsync(TokenPurposes.Captcha, challenge.Id, challenge.ExpiresUtc))
        {
            throw new CaptchaRefusedException(S["The check that you are no robot was not finished, or is too old. Please send the form again."]);
        }
    }

    private async Task<CaptchaSettings> SettingsAsync() =>
        settingsOfModules.LastOrDefault() is { } module ? await module.GetAsync() : CaptchaSettings.Default;

    private WorkChallenge? Check(string formId, IReadOnlyDictionary<string, string> values) =>
        challenges.Read(values.GetValueOrDefault(CaptchaNames.Token), formId) is { } challenge
        && WorkProof.Holds(challenge.Id, values.GetValueOrDefault(CaptchaNames.Solution), challenge.Bits)
            ? challenge
            : null;

    private async Task<(string Token, WorkChallenge Challenge, string Solution)?> ReuseAsync(string formId, IReadOnlyDictionary<string, string> values) =>
        Check(formId, values) is { } challenge && !await tokens.IsSpentAsync(TokenPurposes.Captcha, challenge.Id)
            ? (values[CaptchaNames.Token], challenge, values[CaptchaNames.Solution])
            : null;

    private (string Token, WorkChallenge Challenge, string Solution) New(string formId)
    {
        var (challenge, token) = challenges.New(formId);

        return (token, challenge, string.Empty);
    }

    private static void Fill(FormCaptchaViewModel model, CaptchaSettings settings, bool offersLogin, HttpContext http)
    {
        model.Kind = settings.Kind.ToString();
        model.SiteKey = settings.SiteKey;
        model.LogInUrl = offersLogin ? http.Request.PathBase.Add("/" + AccountPaths.Login) : string.Empty;
    }
}
