[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.Contacts")]
