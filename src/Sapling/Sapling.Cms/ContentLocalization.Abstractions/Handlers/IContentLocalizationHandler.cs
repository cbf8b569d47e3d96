namespace OrchardCore.ContentLocalization.Handlers;

/// <summary>Takes part in making a translation.</summary>
public interface IContentLocalizationHandler
{
    /// <summary>Before the new item is stored with its language.</summary>
    Task LocalizingAsync(LocalizationContentContext context);

    Task LocalizedAsync(LocalizationContentContext context);
}
