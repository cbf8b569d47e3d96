using OrchardCore.Entities;

namespace OrchardCore.Admin.Models;

public class Navbar : Entity
{
}
