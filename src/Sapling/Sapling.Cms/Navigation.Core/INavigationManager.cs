using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

public interface INavigationManager
{
    /// <summary>The entries of a menu that the visitor may see, with their addresses, in order.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
