[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.PrivateContent")]
