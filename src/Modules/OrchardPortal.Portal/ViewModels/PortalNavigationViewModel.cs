using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The portal's menu and the visitor's account, at the top right.</summary>
public class PortalNavigationViewModel : ShapeViewModel
{
    public PortalNavigationViewModel()
        : base("PortalNavigation")
    {
    }

    public IReadOnlyList<NavigationItemViewModel> Entries { get; set; } = [];

    public bool IsSignedIn { get; set; }

    public bool IsStaff { get; set; }

    public string UserName { get; set; } = string.Empty;

    public string Initials { get; set; } = string.Empty;

    /// <summary>Empty where the menu has an entry for it.</summary>
    public string LogInUrl { get; set; } = string.Empty;

    /// <summary>Where visitors sign up (requirement 88); empty where nobody may, and for who is logged in.</summary>
    public string SignUpUrl { get; set; } = string.Empty;

    /// <summary>Empty where the menu has an entry for it.</summary>
    public string LogOutUrl { get; set; } = string.Empty;

    /// <summary>The member's own page.</summary>
    public string ProfileUrl { get; set; } = string.Empty;

    public string AdminUrl { get; set; } = string.Empty;
}
