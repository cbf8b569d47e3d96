using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Languages;

/// <summary>The owner's switch, beside the languages that the site supports.</summary>
internal sealed class VisitorLanguageSettingsDriver : SiteDisplayDriver<VisitorLanguageSettings>
{
    protected override string SettingsGroupId => "localization";

    public override IDisplayResult Edit(ISite site, VisitorLanguageSettings section, BuildEditorContext context) =>
        Initialize<VisitorLanguageViewModel>("VisitorLanguageSettings_Edit", model => model.FollowVisitor = section.FollowVisitor)
            .Location("Content:5")
            .OnGroup(SettingsGroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite site, VisitorLanguageSettings section, UpdateEditorContext context)
    {
        var model = new VisitorLanguageViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        section.FollowVisitor = model.FollowVisitor;

        return Edit(site, section, context);
    }
}
