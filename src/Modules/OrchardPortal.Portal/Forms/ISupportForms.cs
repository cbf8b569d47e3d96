using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Forms;

/// <summary>The site's support forms, from memory. Nothing asks who may: callers have.</summary>
public interface ISupportForms
{
    /// <summary>Not to be changed.</summary>
    Task<SupportForms> GetAsync();

    /// <summary>Adds the forms, or puts them in the place of those with the same ids.</summary>
    Task StoreAsync(IEnumerable<SupportForm> forms);

    Task RemoveAsync(string formId);
}
