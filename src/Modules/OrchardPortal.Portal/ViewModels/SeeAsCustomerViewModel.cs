using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The button that shows the portal through a contact's eyes.</summary>
public class SeeAsCustomerViewModel : ShapeViewModel
{
    public SeeAsCustomerViewModel()
        : base("SeeAsCustomer")
    {
    }

    public string ContactId { get; set; } = string.Empty;
}
