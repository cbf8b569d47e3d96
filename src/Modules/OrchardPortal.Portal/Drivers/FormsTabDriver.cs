using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Portal.Drivers;

/// <summary>Which forms the portal offers, in which order (requirements 61 and 63).</summary>
internal sealed class FormsTabDriver(ISupportForms forms, SupportFormRules rules, HostedCaptcha captcha, IStringLocalizer<FormsTabDriver> stringLocalizer)
    : PortalTabDriver<FormsTabViewModel>(PortalTabs.Forms, "PortalSettingsForms_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    private const int MaxKeyLength = 200;

    protected override async ValueTask FillAsync(FormsTabViewModel model, PortalSettingsPart part)
    {
        model.CaptchaKind = part.CaptchaKind;
        model.CaptchaSiteKey = part.CaptchaSiteKey;
        model.HasCaptchaSecret = part.CaptchaSecret.Length > 0;
        model.CaptchaKinds =
        [
            new SelectListItem(S["On this site: the visitor's browser does a sum"], nameof(CaptchaKind.ProofOfWork)),
            new SelectListItem("hCaptcha", nameof(CaptchaKind.HCaptcha)),
            new SelectListItem("Cloudflare Turnstile", nameof(CaptchaKind.Turnstile)),
        ];

        foreach (var form in (await forms.GetAsync()).Items.OrderBy(form => part.FormIds.IndexOf(form.Id) is var index && index < 0 ? int.MaxValue : index))
        {
            model.Forms.Add(new FormRowViewModel
            {
                Id = form.Id,
                Name = form.Name,
                Show = part.FormIds.Contains(form.Id),
                Position = model.Forms.Count + 1,
                WhyNot = await rules.WhyNotAsync(form),
            });
        }
    }

    protected override async ValueTask ApplyAsync(FormsTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        ApplyCaptcha(model, part, modelState);
        var known = await forms.GetAsync();
        part.FormIds =
        [
            .. model.Forms.Where(row => row.Show && known.Find(row.Id) is not null).OrderBy(row => row.Position ?? int.MaxValue).Select(row => row.Id!).Distinct(),
        ];

        foreach (var id in part.FormIds)
        {
            var form = known.Find(id)!;
            if (await rules.WhyNotAsync(form) is { Length: > 0 } reason)
            {
                modelState.AddModelError(Prefix, nameof(model.Forms), S["“{0}” cannot be offered. {1}", form.Name, reason]);
            }
        }
    }

    private void ApplyCaptcha(FormsTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        var secret = model.CaptchaSecret?.Trim() ?? string.Empty;
        // A secret belongs to the service that gave it.
        var kept = part.CaptchaKind == model.CaptchaKind ? part.CaptchaSecret : string.Empty;
        part.CaptchaKind = Enum.IsDefined(model.CaptchaKind) ? model.CaptchaKind : CaptchaKind.ProofOfWork;
        part.CaptchaSiteKey = model.CaptchaSiteKey?.Trim() ?? string.Empty;
        part.CaptchaSecret = secret.Length == 0 ? kept : captcha.Protect(secret);

        if (part.CaptchaKind == CaptchaKind.ProofOfWork)
        {
            part.CaptchaSiteKey = part.CaptchaSecret = string.Empty;

            return;
        }

        if (part.CaptchaSiteKey.Length is 0 or > MaxKeyLength)
        {
            modelState.AddModelError(Prefix, nameof(model.CaptchaSiteKey), S["Give the site key that the service shows you."]);
        }

        if (part.CaptchaSecret.Length == 0 || secret.Length > MaxKeyLength)
        {
            modelState.AddModelError(Prefix, nameof(model.CaptchaSecret), S["Give the secret that the service shows you."]);
        }
    }
}
